/** The name system of the lab: zones, and a name server that answers from them over UDP. */
package mailsetup.practice.names;
