/** Port, protocol and security mode: the faults of the rows P of the catalogue, one file each. */
package mailsetup.diagnosis.faults.mode;
