/** Fetching small files from web servers that nobody vouches for. */
package mailsetup.discovery.web;
