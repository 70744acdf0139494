/** The way to the server: the faults of the rows N of the catalogue, one file each. */
package mailsetup.diagnosis.faults.network;
