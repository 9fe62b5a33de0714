/** The name of MapLibre's worker beside our module; the build puts it in. */
declare const WORKER_FILE: string;

declare module 'topojson-client' {
    export function feature(topology: any, object: any): any;
    export function mesh(topology: any, object: any, filter: (one: any, other: any) => boolean): any;
}
