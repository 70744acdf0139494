/** The comparison as a web page in one file, to keep, to send and to print. */
package mailsetup.support.page;
