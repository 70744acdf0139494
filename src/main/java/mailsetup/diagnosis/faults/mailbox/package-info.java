/** The mailbox behind the login: the faults of the rows M of the catalogue, one file each. */
package mailsetup.diagnosis.faults.mailbox;
