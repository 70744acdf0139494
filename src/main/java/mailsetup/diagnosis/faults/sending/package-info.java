/** Handing mail in: the faults of the rows S and J of the catalogue, one file each. */
package mailsetup.diagnosis.faults.sending;
