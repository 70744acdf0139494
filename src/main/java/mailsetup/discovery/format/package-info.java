/** Reading published settings. Everything here is handed in by strangers: read strictly, taken section by section. */
package mailsetup.discovery.format;
