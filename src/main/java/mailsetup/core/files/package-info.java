/** Files that are written for somebody and read from anybody. */
package mailsetup.core.files;
