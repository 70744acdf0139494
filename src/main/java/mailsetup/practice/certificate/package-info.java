/** Certificates made on the spot, good and bad ones. */
package mailsetup.practice.certificate;
