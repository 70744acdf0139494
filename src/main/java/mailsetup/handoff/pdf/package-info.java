/** One page of PDF with an embedded font: as little of ISO 32000 as that takes. */
package mailsetup.handoff.pdf;
