/** The few forms that several rooms write: DER, the escapes of XML and HTML. */
package mailsetup.core.format;
