package uk.opcc.mappa.rules.bench.response;

/** The least that a program does. */
final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
