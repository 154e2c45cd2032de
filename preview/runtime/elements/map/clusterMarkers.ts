import { type GeoPoint, type MapCamera, project, unproject, worldPixels } from './mapProjection.ts';
import type { MapCluster, MapMarker } from './mapTypes.ts';

/** Finds which markers lie so close that one sign stands for them; remembers the numbers it gave. */
export class MarkerClusters {
  private readonly numbers = new Map<string, number>();

  /** @param gridSize px within which markers that join clusters become one */
  group(markers: readonly MapMarker[], camera: MapCamera, gridSize: number): MapCluster[] {
    const size = worldPixels(camera.scale);
    const groups: { x: number; y: number; members: MapMarker[] }[] = [];
    for (const marker of markers) {
      if (!marker.joinCluster || marker.id === undefined) continue;
      const at = project(marker);
      const near = groups.find(
        ({ x, y }) => Math.abs(x - at.x) * size < gridSize && Math.abs(y - at.y) * size < gridSize,
      );
      if (near) near.members.push(marker);
      else groups.push({ ...at, members: [marker] });
    }
    return groups.filter(({ members }) => members.length > 1).map(({ members }) => this.clusterOf(members));
  }

  private clusterOf(members: readonly MapMarker[]): MapCluster {
    const markerIds = members.map((marker) => marker.id as number);
    const key = [...markerIds].sort((a, b) => a - b).join();
    const clusterId = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, clusterId);
    return { clusterId, center: middleOf(members), markerIds };
  }
}

function middleOf(places: readonly GeoPoint[]): GeoPoint {
  const at = places.map(project);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return unproject({ x: mean(at.map(({ x }) => x)), y: mean(at.map(({ y }) => y)) });
}
