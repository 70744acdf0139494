package mailsetup.handoff.setupfile;

/** Who signed a setup file, as far as that can be told. */
public sealed interface Signer {
    /** Nobody. */
    record Nobody() implements Signer {}

    /** An organisation whose name an authority of this computer vouches for. */
    record Organisation(String name) implements Signer {}

    /** Somebody who gives this name, and for whom no authority vouches: the name proves nothing. */
    record Stranger(String name) implements Signer {}

    /** The signature does not fit: the file was changed, or never was signed by the owner of the certificate. */
    record Broken() implements Signer {}
}
