/** The smallest window there is, to measure the program against (docs/performance.md). */
module hello {
    requires javafx.controls;

    exports hello;
}
