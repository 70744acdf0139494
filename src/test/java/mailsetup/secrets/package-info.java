/** What is left of a password in memory, and what is written to disk, measured from outside the program. */
@org.jspecify.annotations.NullMarked
package mailsetup.secrets;
