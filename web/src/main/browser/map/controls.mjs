// The words of the map's own controls.

/** @param {import('./types.mjs').MapConfig} config */
export function controlWords(config) {
    return {
        'NavigationControl.ZoomIn': config.words.closer,
        'NavigationControl.ZoomOut': config.words.farther,
        'ScaleControl.Meters': config.words.metres,
        'ScaleControl.Kilometers': config.words.kilometres,
        'AttributionControl.ToggleAttribution': config.words.about,
        'Map.Title': config.words.map,
        'CooperativeGesturesHandler.WindowsHelpText': config.words.holdControl,
        'CooperativeGesturesHandler.MacHelpText': config.words.holdCommand,
        'CooperativeGesturesHandler.MobileHelpText': config.words.twoFingers,
    };
}
