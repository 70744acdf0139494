package mailsetup;

/** Entry point. */
public final class Main {
    private Main() {}

    /** No argument opens the wizard, arguments go to the command line. */
    public static void main(String[] args) {}
}
