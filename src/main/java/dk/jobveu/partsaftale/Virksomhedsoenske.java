package dk.jobveu.partsaftale;

/** What a company wishes of the courses: content, purpose and how they are held (D6, R-3.5). */
public record Virksomhedsoenske(
    String virksomhed, String indhold, String formaal, String afvikling) {}
