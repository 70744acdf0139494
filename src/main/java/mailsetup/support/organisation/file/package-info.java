/** The folder of an organisation (docs/organisation.md): found, read strictly, and checked. */
package mailsetup.support.organisation.file;
