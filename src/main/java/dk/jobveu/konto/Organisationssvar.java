package dk.jobveu.konto;

/** An organisation as it was written, on the page or in a file. */
public record Organisationssvar(
    String rolle, String navn, String niveau, String kommune, String cvr) {}
