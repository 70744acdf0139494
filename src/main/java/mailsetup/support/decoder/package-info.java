/** What the error messages of other programs can mean. */
package mailsetup.support.decoder;
