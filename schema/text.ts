/** A text of the product itself (label, help, message), in the two languages that it speaks. */
export interface LocalText {
  zh: string;
  en: string;
}
