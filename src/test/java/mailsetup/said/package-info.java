/** What real servers said, played to the whole program: each script is one public bug report, with how it must end. */
package mailsetup.said;
