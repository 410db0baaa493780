package dk.jobveu.kontakt;

import java.util.List;

/** What contact persons do in which forløb. */
public interface Forloebskontakter {

  List<Forloebskontakt> i(String forloebId);

  /** Numbers of the forløb in which the person does anything. */
  List<String> forloebMed(String kontaktpersonId);

  void gem(Forloebskontakt kontakt);

  void slet(String forloebId, String kontaktpersonId, Kontaktopgave opgave);
}
