package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.List;

/** The administrator that the first start makes must not be one that everybody can guess. */
class Administratorkonto implements Selvtjek {

  private static final String ID = "camunda.bpm.admin-user.id";
  private static final String KODE = "camunda.bpm.admin-user.password";

  private final Miljoe miljoe;

  Administratorkonto(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    String id = miljoe.tekst(ID);
    String kode = miljoe.tekst(KODE);
    List<Mangel> mangler = new ArrayList<>();
    if (id.isEmpty() != kode.isEmpty()) {
      mangler.add(
          new Mangel(
              "Administratoren har kun " + (id.isEmpty() ? "en adgangskode" : "et navn") + ".",
              "Sæt både JOBVEU_ADMIN og JOBVEU_ADMIN_KODE."));
    }
    if (!miljoe.demo() && miljoe.liste(Demobrugere.KENDTE_KODER).contains(kode)) {
      mangler.add(
          new Mangel(
              "Administratorens adgangskode er den, der står i vejledningen til demoen.",
              "Sæt JOBVEU_ADMIN_KODE til en adgangskode, som kun I kender."));
    }
    if (!kode.isEmpty() && kode.equalsIgnoreCase(id)) {
      mangler.add(
          new Mangel(
              "Administratorens adgangskode er det samme som navnet.",
              "Sæt JOBVEU_ADMIN_KODE til en adgangskode, som kun I kender."));
    }
    return mangler;
  }
}
