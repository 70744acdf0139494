/** Both servers reached side by side, each at one given address under the agreed name, and nothing changed there. */
package mailsetup.assistant.migration.look;
