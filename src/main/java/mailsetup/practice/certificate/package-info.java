/** Certificates made on the spot, good and bad ones, by the keytool of the Java that is running. */
package mailsetup.practice.certificate;
