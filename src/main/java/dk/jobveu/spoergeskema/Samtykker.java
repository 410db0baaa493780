package dk.jobveu.spoergeskema;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.post.RetPostadresse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records who may be asked: once for each organisation and each company of a forløb. */
@Component
class Samtykker implements Spoergetilladelse {

  static final String EPOST = "epost";

  private static final int LAENGSTE = 200;

  private final Adspurgte adspurgte;
  private final Aktoerer aktoerer;

  Samtykker(Adspurgte adspurgte, Aktoerer aktoerer) {
    this.adspurgte = adspurgte;
    this.aktoerer = aktoerer;
  }

  @Override
  public void organisation(Registrering r, String aktoerId) {
    gem(r, aktoerId, null, null);
  }

  @Override
  public void virksomhed(Registrering r, String virksomhedId) {
    gem(r, null, virksomhedId, null);
  }

  @Override
  public void adresse(String forloebId, String part, String epost) {
    om(forloebId, part)
        .filter(a -> a.maaSpoerges() && a.epost() == null)
        .ifPresent(a -> adspurgte.gem(a.medAdresse(a.registrering(), epost)));
  }

  /**
   * What is written in Projektrum.
   *
   * @param erVirksomhed whether the part is a company
   * @param skrevet where to; an organisation may leave it open, and is asked by whom it agreed
   */
  void skriv(Registrering r, String part, boolean erVirksomhed, String skrevet) {
    String epost = Fritekst.laes(EPOST, skrevet, LAENGSTE);
    if (epost == null ? erVirksomhed : !RetPostadresse.erAdresse(epost)) {
      throw new Regelbrud(EPOST, "Skriv én e-mailadresse, fx navn@virksomhed.dk.");
    }
    gem(r, erVirksomhed ? null : part, erVirksomhed ? part : null, epost);
  }

  private Optional<Adspurgt> om(String forloebId, String part) {
    return adspurgte.iForloeb(forloebId).stream()
        .filter(a -> Objects.equals(part, a.part()))
        .findFirst();
  }

  private void gem(Registrering r, String aktoerId, String virksomhedId, String epost) {
    adspurgte.gem(
        om(r.forloebId(), aktoerId == null ? virksomhedId : aktoerId)
            .map(a -> a.medAdresse(r, epost))
            .orElseGet(
                () ->
                    new Adspurgt(
                        UUID.randomUUID().toString(),
                        r,
                        aktoerId,
                        virksomhedId,
                        aktoertype(aktoerId),
                        epost,
                        null,
                        null,
                        null,
                        false)));
  }

  private String aktoertype(String aktoerId) {
    return Optional.ofNullable(aktoerId)
        .flatMap(aktoerer::find)
        .map(Aktoer::rolle)
        .orElse(Rolle.VIRKSOMHED.id());
  }
}
