package io.claimwire.model.time;

/** The outermost form of an EDTF text. */
enum EdtfForm {
  DATE,
  DATE_TIME,
  INTERVAL,
  SET
}
