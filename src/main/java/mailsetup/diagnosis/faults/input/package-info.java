/** What was typed: the faults of the rows I of the catalogue, one file each. */
package mailsetup.diagnosis.faults.input;
