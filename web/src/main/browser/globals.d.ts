/** The name of MapLibre's worker beside our module; the build puts it in. */
declare const WORKER_FILE: string;

/** The names of what a drawing board needs, beside the module that opens one. */
declare const BOARD_FILE: string;
declare const MAP_STYLE_FILE: string;
declare const DRAW_STYLE_FILE: string;

declare module 'topojson-client' {
    export function feature(topology: any, object: any): any;
    export function mesh(topology: any, object: any, filter: (one: any, other: any) => boolean): any;
}
