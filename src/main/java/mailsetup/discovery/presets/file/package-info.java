/** Preset files (docs/presets.md): found, read strictly, and checked. The only place that knows their JSON. */
package mailsetup.discovery.presets.file;
