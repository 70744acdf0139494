/** What is known of mail providers: one file each, bundled or an organisation's own. */
package mailsetup.discovery.presets;
