/** Names and addresses: the faults of the rows D of the catalogue, one file each. */
package mailsetup.diagnosis.faults.name;
