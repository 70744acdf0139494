/** The command line, for support staff and scripts; the only user of picocli. */
package mailsetup.cli;
