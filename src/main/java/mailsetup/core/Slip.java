package mailsetup.core;

/** One slip of the finger: a character too many, too few, a wrong one, or two neighbours in the wrong order. */
public final class Slip {
    private Slip() {}

    /** Whether exactly one slip lies between the texts (optimal string alignment distance of 1). */
    public static boolean between(String a, String b) {
        if (a.length() > b.length()) {
            return between(b, a);
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var restOfA = a.substring(start);
        var restOfB = b.substring(start);
        if (restOfB.isEmpty() || b.length() - a.length() > 1) {
            return false;
        }
        return a.length() < b.length()
                ? restOfA.equals(restOfB.substring(1))
                : restOfA.substring(1).equals(restOfB.substring(1)) || swapped(restOfA, restOfB);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
