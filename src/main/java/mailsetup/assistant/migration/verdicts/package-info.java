/** What goes wrong in a move: one verdict, one small file, on what both sides showed. */
package mailsetup.assistant.migration.verdicts;
