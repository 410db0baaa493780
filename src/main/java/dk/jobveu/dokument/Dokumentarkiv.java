package dk.jobveu.dokument;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The documents that were agreed, which never change. */
public interface Dokumentarkiv {

  /** Keeps the document, unless the last one kept under that name says the same. */
  void gem(Registrering registrering, String noegle, Papir papir);

  /** All that are kept, in the order of their names, the latest first. */
  List<GemtDokument> alle(String forloebId);

  Optional<GemtDokument> find(String forloebId, String noegle, int gang);

  /** Whoever else is about to write this document's file waits until the transaction is over. */
  void laas(String forloebId, String noegle, int gang);

  void gemFil(Gemtfil fil);

  Optional<Gemtfil> fil(String forloebId, String noegle, int gang);
}
