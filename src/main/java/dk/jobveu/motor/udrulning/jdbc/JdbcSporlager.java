package dk.jobveu.motor.udrulning.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.motor.udrulning.Sporlager;
import dk.jobveu.motor.udrulning.Udrulningsspor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code udrulningsspor}. */
@Repository
class JdbcSporlager implements Sporlager {

  private final Tabel<Udrulningsspor> spor;

  JdbcSporlager(JdbcClient jdbc) {
    this.spor = Tabel.af(jdbc, "udrulningsspor", Udrulningsspor.class, "udrulning_id");
  }

  @Override
  public void gem(Udrulningsspor nyt) {
    spor.indsaet(nyt);
  }
}
