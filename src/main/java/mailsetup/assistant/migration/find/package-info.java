/** How the old and the new server are found: one small file for each place that can tell. */
package mailsetup.assistant.migration.find;
