import { join } from 'node:path';
import ts from 'typescript';

/** A member of `WechatMiniprogram.Wx` as the typings describe it. */
export interface WxMember {
  name: string;
  isFunction: boolean;
  /** Takes `success`, `fail` and `complete`. */
  isAsync: boolean;
  /** What `wx.canIUse` may ask behind the name: `object.title`, `return.safeArea.left`, `success.data` … */
  parts: string[];
}

const callbacks = ['success', 'fail', 'complete'];

/** What these hand out are whole libraries. */
const opaque = /^(?:getXrFrameSystem|o(?:n|ff)ParallelStateChange)$/;

/** Reads the typings for tests. Parts go as deep as `wx.canIUse` documents: a parameter and its values. */
class Reader {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;

  constructor() {
    const entry = join(import.meta.dirname, '../../node_modules/miniprogram-api-typings/index.d.ts');
    this.program = ts.createProgram([entry], { lib: ['lib.es2022.d.ts'], types: [], strict: true });
    this.checker = this.program.getTypeChecker();
  }

  members(): WxMember[] {
    const members = new Map<string, WxMember>();
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
        for (const symbol of this.checker.getTypeAtLocation(node).getProperties()) {
          members.set(symbol.name, this.member(symbol));
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const file of this.program.getSourceFiles()) {
      if (file.fileName.includes('miniprogram-api-typings')) ts.forEachChild(file, visit);
    }
    return [...members.values()];
  }

  private member(symbol: ts.Symbol): WxMember {
    const signatures = this.checker.getTypeOfSymbol(symbol).getCallSignatures();
    const parts = new Set<string>();
    let isAsync = false;
    for (const signature of signatures) {
      const [first] = signature.getParameters();
      const given = first && this.plain(this.checker.getTypeOfSymbol(first));
      if (given) {
        isAsync ||= given.getProperty('success') !== undefined;
        this.readOptions(given, parts);
      }
      // An asynchronous call returns a promise or nothing: what it brings is its `success`.
      if (!given?.getProperty('success')) this.readFields(signature.getReturnType(), 'return', parts, 2);
    }
    return { name: symbol.name, isFunction: signatures.length > 0, isAsync, parts: [...parts].sort() };
  }

  private readOptions(options: ts.Type, parts: Set<string>): void {
    const [listener] = options.getCallSignatures();
    const [told] = listener?.getParameters() ?? [];
    if (told) this.readFields(this.checker.getTypeOfSymbol(told), 'callback', parts, 2);
    if (listener || !this.isObject(options)) return;
    for (const property of options.getProperties()) {
      if (!callbacks.includes(property.name)) {
        parts.add(`object.${property.name}`);
        this.readValues(property, `object.${property.name}`, parts);
      }
    }
    const success = options.getProperty('success');
    if (!success) return;
    const [call] = this.plain(this.checker.getTypeOfSymbol(success)).getCallSignatures();
    const [result] = call?.getParameters() ?? [];
    if (result) this.readFields(this.checker.getTypeOfSymbol(result), 'success', parts, 1);
  }

  private readFields(type: ts.Type, prefix: string, parts: Set<string>, depth: number): void {
    const plain = this.plain(type);
    if (depth === 0 || !this.isObject(plain)) return;
    for (const property of plain.getProperties()) {
      if (!/^\w+$/.test(property.name) || property.name === 'errMsg') continue;
      parts.add(`${prefix}.${property.name}`);
      const of = this.checker.getTypeOfSymbol(property);
      if (this.plain(of).getCallSignatures().length === 0) {
        this.readFields(of, `${prefix}.${property.name}`, parts, depth - 1);
      }
    }
  }

  private readValues(property: ts.Symbol, prefix: string, parts: Set<string>): void {
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
    for (const each of type.isUnion() ? type.types : [type]) {
      if (each.isStringLiteral() && /^[\w-]+$/.test(each.value)) parts.add(`${prefix}.${each.value}`);
    }
  }

  private plain(type: ts.Type): ts.Type {
    const given = this.checker.getNonNullableType(type);
    return given.isTypeParameter() ? this.checker.getNonNullableType(given.getConstraint() ?? given) : given;
  }

  /** An object of its own names: text, lists, promises and the like have members that nobody asks for. */
  private isObject(type: ts.Type): boolean {
    const isPlain = (type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection();
    const isLibrary = type.symbol?.declarations?.some((each) =>
      /typescript\/lib\//.test(each.getSourceFile().fileName),
    );
    return isPlain && !isLibrary && !this.checker.isArrayType(type);
  }
}

/** All members of `wx`. Takes a second. */
export function readTypings(): WxMember[] {
  return new Reader().members();
}

/** The parts of all members in one text: `name part,part;…`, with `o`, `r`, `s`, `c` for the kinds. */
export function printCapabilities(members: readonly WxMember[]): Record<string, string> {
  const kinds: Record<string, string> = { object: 'o', return: 'r', success: 's', callback: 'c' };
  const printed = members
    .filter(({ name, parts }) => parts.length > 0 && !opaque.test(name))
    .map(({ name, parts }) => {
      const words = Object.entries(kinds).flatMap(([kind, letter]) => {
        const own = parts
          .filter((part) => part.startsWith(`${kind}.`))
          .map((part) => part.slice(kind.length + 1));
        return own.length > 0 ? [`${letter}:${own.join(',')}`] : [];
      });
      return [name, words.join(';')] as const;
    });
  return Object.fromEntries(printed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
