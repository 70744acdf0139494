/** The sources of settings, one file each, named by how they find them. */
package mailsetup.discovery.source;
