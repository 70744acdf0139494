package mailsetup.practice.lab;

/** What can stand between a computer and an address; loopback itself has none of it. */
public enum Obstacle implements Way {
    /** Packets vanish; nobody answers. */
    DROPPED,
    /** Somebody answers that nobody is there. */
    REFUSED,
    /** No way leads there. */
    NO_ROUTE,
    /** This computer does not let the program out. */
    FORBIDDEN
}
