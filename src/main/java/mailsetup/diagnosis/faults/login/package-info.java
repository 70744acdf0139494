/** User name, password, permission: the faults of the rows A of the catalogue, one file each. */
package mailsetup.diagnosis.faults.login;
