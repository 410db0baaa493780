package dk.jobveu.forloeb;

/** Whether anybody may begin with a document of a forløb, because its evaluation says so. */
public interface Skabelondeling {

  boolean erDelt(String forloebId, String skabelon);
}
