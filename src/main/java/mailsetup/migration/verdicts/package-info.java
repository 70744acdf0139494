/** What goes wrong in a move: one verdict, one small file, on what both sides showed. */
package mailsetup.migration.verdicts;
