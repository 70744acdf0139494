/** What a hostile server, file or network can get out of the program: the leak matrix of docs/security.md. */
package mailsetup.security;
