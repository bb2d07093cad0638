internal import GRDB

/// What turns any database of ours into today's. String names and SQL only; a shipped migration never changes.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: Schema1.tables)
      try db.execute(sql: Schema1.triggers)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: Schema2.tables)
      try db.execute(sql: Schema2.triggers)
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: Schema3.tables)
      try db.execute(sql: Schema3.facts)
      try db.execute(sql: Schema3.views)
      try db.execute(sql: Schema3.triggers)
    }
    migrator.registerMigration("4") { db in try db.execute(sql: Schema4.tables) }
    migrator.registerMigration("5") { db in
      try db.execute(sql: Schema5.tables)
      try db.execute(sql: Schema5.views)
      try db.execute(sql: Schema5.triggers)
    }
    migrator.registerMigration("6") { db in
      try db.execute(sql: Schema6.tables)
      try db.execute(sql: Schema6.triggers)
    }
    migrator.registerMigration("7") { db in
      try db.execute(sql: Schema7.tables)
      try db.execute(sql: Schema7.triggers)
    }
    migrator.registerMigration("8") { db in
      try db.execute(sql: Schema8.tables)
      try db.execute(sql: Schema8.triggers)
    }
    migrator.registerMigration("9") { db in try db.execute(sql: Schema9.tables) }
    migrator.registerMigration("10") { db in
      try db.execute(sql: Schema10.tables)
      try db.execute(sql: Schema10.triggers)
    }
    migrator.registerMigration("11") { db in
      try db.execute(sql: Schema11.tables)
      try db.execute(sql: Schema11.triggers)
    }
    migrator.registerMigration("12") { db in
      try db.execute(sql: Schema12.tables)
      try db.execute(sql: Schema12.triggers)
    }
    migrator.registerMigration("13") { db in try db.execute(sql: Schema13.indexes) }
    migrator.registerMigration("14") { db in
      try db.execute(sql: Schema14.tables)
      try db.execute(sql: Schema14.triggers)
    }
    migrator.registerMigration("15") { db in try db.execute(sql: Schema15.tables) }
    migrator.registerMigration("16") { db in
      try db.execute(sql: Schema16.tables)
      try db.execute(sql: Schema16.triggers)
    }
    migrator.registerMigration("17") { db in
      try db.execute(sql: Schema17.tables)
      try db.execute(sql: Schema17.triggers)
    }
    migrator.registerMigration("18") { db in
      try db.execute(sql: Schema18.tables)
      try db.execute(sql: Schema18.triggers)
    }
    migrator.registerMigration("19") { db in
      try db.execute(sql: Schema19.tables)
      try db.execute(sql: Schema19.triggers)
    }
    migrator.registerMigration("20") { db in try db.execute(sql: Schema20.indexes) }
    migrator.registerMigration("21") { db in
      try db.execute(sql: Schema21.views)
      try db.execute(sql: Schema21.triggers)
    }
    migrator.registerMigration("22") { db in try db.execute(sql: Schema22.tables) }
    migrator.registerMigration("23") { db in try Schema23.rewrite(db) }
    migrator.registerMigration("24") { db in try db.execute(sql: Schema24.tables) }
    migrator.registerMigration("25") { db in try db.execute(sql: Schema25.tables) }
    migrator.registerMigration("26") { db in
      try db.execute(sql: Schema26.tables)
      try db.execute(sql: Schema26.triggers)
    }
    return migrator
  }
}
