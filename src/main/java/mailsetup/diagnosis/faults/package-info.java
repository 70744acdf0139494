/** What this program can recognise: one fault, one file, in folders like the groups of the catalogue. */
package mailsetup.diagnosis.faults;
