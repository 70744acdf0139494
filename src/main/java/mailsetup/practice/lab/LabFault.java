package mailsetup.practice.lab;

import mailsetup.core.Provenance;

/**
 * One fault as our own servers play it.
 *
 * @param fault the diagnosis it stands for
 * @param scene what its run begins with
 */
public record LabFault(String fault, Scene scene) {
    /** Who is said to have named its servers. */
    public Provenance named() {
        return fault.equals("no-servers-found") ? Provenance.GUESS : Provenance.PRACTICE;
    }
}
