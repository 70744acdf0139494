/** TLS and certificates: the faults of the rows T of the catalogue, one file each. */
package mailsetup.diagnosis.faults.certificate;
