/** The text layer of a PDF: enough of ISO 32000-1 for letters of providers, and bounded in everything. */
package mailsetup.discovery.letter.pdf;
