BEGIN TRANSACTION;
CREATE TABLE announcements (
	order_id BIGINT NOT NULL, 
	announced_at VARCHAR(27) NOT NULL, 
	tracking_number TEXT NOT NULL, 
	shipper TEXT NOT NULL, 
	carrier_code TEXT NOT NULL, 
	service_code TEXT NOT NULL, 
	fees_cents BIGINT, 
	note_to_buyer TEXT NOT NULL, 
	item_information TEXT NOT NULL, 
	CONSTRAINT pk_announcements PRIMARY KEY (order_id), 
	CONSTRAINT fk_announcements_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "announcements" VALUES(28020682,'2026-11-24T10:00:00.000000Z','1Z999AA10123456784','UPS','ups','ups_standard',560,'','');
CREATE TABLE attention (
	order_id BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	since VARCHAR(27) NOT NULL, 
	detail TEXT NOT NULL, 
	CONSTRAINT pk_attention PRIMARY KEY (order_id, code)
);
INSERT INTO "attention" VALUES(28020682,'address_incomplete','2026-11-24T10:00:00.000000Z','The city is missing.');
CREATE TABLE attention_answers (
	order_id BIGINT NOT NULL, 
	code TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	answered_at VARCHAR(27) NOT NULL, 
	later_until VARCHAR(27), 
	CONSTRAINT pk_attention_answers PRIMARY KEY (order_id, code, evidence)
);
CREATE TABLE bench_leases (
	order_id BIGINT NOT NULL, 
	bench TEXT NOT NULL, 
	since VARCHAR(27) NOT NULL, 
	until VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_bench_leases PRIMARY KEY (order_id)
);
INSERT INTO "bench_leases" VALUES(28020682,'bench 1','2026-11-24T10:00:00.000000Z','2026-11-24T10:10:00.000000Z');
CREATE TABLE cursors (
	name TEXT NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_cursors PRIMARY KEY (name)
);
INSERT INTO "cursors" VALUES('orders','2026-11-24T10:00:00.000000Z');
CREATE TABLE erased_buyers (
	order_id BIGINT NOT NULL, 
	erased_at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_erased_buyers PRIMARY KEY (order_id)
);
INSERT INTO "erased_buyers" VALUES(28020683,'2026-11-24T10:00:00.000000Z');
CREATE TABLE journal (
	entry_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at VARCHAR(27) NOT NULL, 
	event TEXT NOT NULL, 
	order_id BIGINT, 
	bench TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	replaced TEXT NOT NULL
);
INSERT INTO "journal" VALUES(1,'2026-11-24T10:00:00.000000Z','scanned',28020682,'bench 1','353209110000015','imei','');
INSERT INTO "journal" VALUES(2,'2026-11-24T10:00:00.000000Z','withdrawn',28020682,'bench 1','353209110000023','','');
CREATE TABLE order_list (
	order_id BIGINT NOT NULL, 
	settled BOOLEAN NOT NULL, 
	announced BOOLEAN NOT NULL, 
	created_at VARCHAR(27) NOT NULL, 
	ship_by VARCHAR(27), 
	state INTEGER NOT NULL, 
	line_state INTEGER NOT NULL, 
	price_cents BIGINT NOT NULL, 
	shipper TEXT NOT NULL, 
	tracking_number TEXT NOT NULL, closed_at VARCHAR(27), 
	CONSTRAINT pk_order_list PRIMARY KEY (order_id), 
	CONSTRAINT fk_order_list_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "order_list" VALUES(28020682,0,0,'2026-11-23T09:15:00.000000Z','2026-11-24T12:00:00.000000Z',3,2,119200,'UPS','',NULL);
INSERT INTO "order_list" VALUES(28020683,1,1,'2026-11-23T09:15:00.000000Z','2026-11-24T09:15:00.000000Z',9,3,59600,'UPS','','2026-11-23T09:20:00.000000Z');
CREATE TABLE order_words (
	order_id BIGINT NOT NULL, 
	words TEXT NOT NULL, 
	numbers TEXT NOT NULL, 
	CONSTRAINT pk_order_words PRIMARY KEY (order_id), 
	CONSTRAINT fk_order_words_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "order_words" VALUES(28020682,'28020682
camille exemple
iphone 11 pro max 256 gb - gris espacial - libre
sku-1
sku-2','1z999aa10123456784
353209110000015
f2lxj2cwhg7f');
INSERT INTO "order_words" VALUES(28020683,'28020683
iphone 11 pro max 256 gb - gris espacial - libre
sku-1','');
CREATE TABLE orderlines (
	order_id BIGINT NOT NULL, 
	orderline_id BIGINT NOT NULL, 
	position INTEGER NOT NULL, 
	sku TEXT NOT NULL, 
	title TEXT NOT NULL, 
	state INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	price_cents BIGINT NOT NULL, 
	imei TEXT NOT NULL, 
	serial_number TEXT NOT NULL, 
	CONSTRAINT pk_orderlines PRIMARY KEY (order_id, orderline_id), 
	CONSTRAINT fk_orderlines_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "orderlines" VALUES(28020682,26642483,0,'SKU-1','iPhone 11 Pro Max 256 GB - Gris Espacial - Libre',2,1,59600,'','');
INSERT INTO "orderlines" VALUES(28020682,26642484,1,'SKU-2','iPhone 11 Pro Max 256 GB - Gris Espacial - Libre',2,1,59600,'','');
INSERT INTO "orderlines" VALUES(28020683,26642483,0,'SKU-1','iPhone 11 Pro Max 256 GB - Gris Espacial - Libre',3,1,59600,'','');
CREATE TABLE orders (
	order_id BIGINT NOT NULL, 
	state INTEGER NOT NULL, 
	created_at VARCHAR(27) NOT NULL, 
	modified_at VARCHAR(27) NOT NULL, 
	paid_at VARCHAR(27), 
	ship_by VARCHAR(27), 
	is_backship BOOLEAN NOT NULL, 
	finished BOOLEAN NOT NULL, 
	buyer_country TEXT NOT NULL, 
	price_cents BIGINT NOT NULL, 
	currency TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	raw JSON NOT NULL, 
	first_seen_at VARCHAR(27) NOT NULL, 
	changed_at VARCHAR(27) NOT NULL, 
	gift BOOLEAN, 
	gift_message TEXT NOT NULL, 
	internal_note TEXT NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (order_id)
);
INSERT INTO "orders" VALUES(28020682,3,'2026-11-23T09:15:00.000000Z','2026-11-23T09:20:00.000000Z','2026-11-23T09:17:00.000000Z','2026-11-24T12:00:00.000000Z',0,0,'CH',119200,'EUR','{"order_id":28020682,"state":3,"lines":[{"orderline_id":26642483,"state":2,"sku":"SKU-1","title":"iPhone 11 Pro Max 256 GB - Gris Espacial - Libre","quantity":1,"price":{"cents":59600,"currency":"EUR"},"shipping_price":{"cents":0,"currency":"EUR"},"sales_taxes":{"cents":0,"currency":"EUR"},"brand":"Apple","product_id":290049,"listing_id":2296902,"condition":12,"shipper":"UPS","imei":"","serial_number":""},{"orderline_id":26642484,"state":2,"sku":"SKU-2","title":"iPhone 11 Pro Max 256 GB - Gris Espacial - Libre","quantity":1,"price":{"cents":59600,"currency":"EUR"},"shipping_price":{"cents":0,"currency":"EUR"},"sales_taxes":{"cents":0,"currency":"EUR"},"brand":"Apple","product_id":290049,"listing_id":2296902,"condition":12,"shipper":"UPS","imei":"","serial_number":""}],"shipping_address":{"first_name":"Camille","last_name":"Exemple","company":"","street":"33 Avenue de l''Essai","street2":"","city":"Zürich","state":"","postal_code":"75010","country":"CH","phone":"06 39 98 41 77","email":"shipping_1_28020682@example.org"},"billing_address":{"first_name":"Camille","last_name":"Exemple","company":"","street":"33 Avenue de l''Essai","street2":"","city":"Paris","state":"","postal_code":"75010","country":"FR","phone":"","email":"billing@example.org"},"created_at":"2026-11-23T09:15:00Z","modified_at":"2026-11-23T09:20:00Z","price":{"cents":119200,"currency":"EUR"},"shipping_price":{"cents":0,"currency":"EUR"},"sales_taxes":{"cents":0,"currency":"EUR"},"paid_at":"2026-11-23T09:17:00Z","shipped_at":null,"ship_by":"2026-11-24T12:00:00Z","country_code":"fr-fr","payment_method":"CARD","promised_shipper":"UPS","tracking_number":"","tracking_url":"","has_delivery_note":false,"is_backship":false,"delivery_mode":"","discounts":[{"name":"Voucher","amount":{"cents":-500,"currency":"EUR"}}],"gift":false,"gift_message":"","customer_note":""}','{"order_id": 28020682, "state": 3}','2026-11-24T10:00:00.000000Z','2026-11-24T10:00:00.000000Z',1,'Joyeux Noël','VIP');
INSERT INTO "orders" VALUES(28020683,9,'2026-11-23T09:15:00.000000Z','2026-11-23T09:20:00.000000Z','2026-11-23T09:17:00.000000Z','2026-11-24T09:15:00.000000Z',0,1,'FR',59600,'EUR','{"order_id":28020683,"state":9,"lines":[{"orderline_id":26642483,"state":3,"sku":"SKU-1","title":"iPhone 11 Pro Max 256 GB - Gris Espacial - Libre","quantity":1,"price":{"cents":59600,"currency":"EUR"},"shipping_price":{"cents":0,"currency":"EUR"},"sales_taxes":{"cents":0,"currency":"EUR"},"brand":"Apple","product_id":290049,"listing_id":2296902,"condition":12,"shipper":"UPS","imei":"","serial_number":""}],"shipping_address":{"first_name":"","last_name":"Deleted","company":"","street":"Deleted","street2":"","city":"","state":"","postal_code":"","country":"FR","phone":"","email":""},"billing_address":{"first_name":"","last_name":"Deleted","company":"","street":"Deleted","street2":"","city":"","state":"","postal_code":"","country":"FR","phone":"","email":""},"created_at":"2026-11-23T09:15:00Z","modified_at":"2026-11-23T09:20:00Z","price":{"cents":59600,"currency":"EUR"},"shipping_price":{"cents":0,"currency":"EUR"},"sales_taxes":{"cents":0,"currency":"EUR"},"paid_at":"2026-11-23T09:17:00Z","shipped_at":"2026-11-24T10:00:00Z","ship_by":"2026-11-24T09:15:00Z","country_code":"fr-fr","payment_method":"CARD","promised_shipper":"UPS","tracking_number":"","tracking_url":"","has_delivery_note":false,"is_backship":false,"delivery_mode":"","discounts":[],"gift":false,"gift_message":"","customer_note":""}','{}','2026-11-24T10:00:00.000000Z','2026-11-24T10:00:00.000000Z',NULL,'','');
CREATE TABLE outbox (
	effect_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	dedupe_key TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	order_id BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	not_before VARCHAR(27), 
	waits TEXT NOT NULL, 
	lease_owner TEXT NOT NULL, 
	lease_until VARCHAR(27), 
	leased_revision INTEGER, 
	asked_at VARCHAR(27) NOT NULL, 
	error_code TEXT NOT NULL, 
	error_detail TEXT NOT NULL, 
	done_at VARCHAR(27), 
	CONSTRAINT uq_outbox_dedupe_key UNIQUE (dedupe_key)
);
INSERT INTO "outbox" VALUES(1,'write_note:28020682','write_note',28020682,'pending',1,0,NULL,'','',NULL,NULL,'2026-11-24T10:00:00.000000Z','','',NULL);
INSERT INTO "outbox" VALUES(2,'create:28020682','create',28020682,'done',1,1,NULL,'','',NULL,NULL,'2026-11-24T10:00:00.000000Z','','','2026-11-24T10:00:00.000000Z');
INSERT INTO "outbox" VALUES(3,'announce:28020682','announce',28020682,'attention',1,1,NULL,'','',NULL,NULL,'2026-11-24T10:00:01.000000Z','rejected','The state is not allowed.','2026-11-24T10:00:00.000000Z');
CREATE TABLE printed_delivery_notes (
	order_id BIGINT NOT NULL, 
	printed_at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_printed_delivery_notes PRIMARY KEY (order_id)
);
INSERT INTO "printed_delivery_notes" VALUES(28020682,'2026-11-24T10:00:00.000000Z');
CREATE TABLE quarantine (
	service TEXT NOT NULL, 
	list_name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	since VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_quarantine PRIMARY KEY (service, list_name, "key")
);
INSERT INTO "quarantine" VALUES('back_market','new','9','lines is missing','2026-11-24T10:00:00.000000Z');
CREATE TABLE revisions (
	name TEXT NOT NULL, 
	number BIGINT NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (name)
);
INSERT INTO "revisions" VALUES('type_codes',2);
INSERT INTO "revisions" VALUES('stock',1);
CREATE TABLE scan_companions (
	scan_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_scan_companions PRIMARY KEY (scan_id, kind, value), 
	CONSTRAINT fk_scan_companions_scan_id_scans FOREIGN KEY(scan_id) REFERENCES scans (scan_id)
);
INSERT INTO "scan_companions" VALUES(2,'serial','F2LXJ2CWHG7F');
CREATE TABLE scans (
	scan_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id BIGINT NOT NULL, 
	orderline_id BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	recorded_at VARCHAR(27) NOT NULL, 
	bench TEXT NOT NULL, 
	companions JSON NOT NULL, 
	sending BOOLEAN NOT NULL, 
	holds BOOLEAN NOT NULL, 
	withdrawn_at VARCHAR(27), returned_at VARCHAR(27), taught BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_scans_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "scans" VALUES(1,28020682,26642483,'imei','353209110000023','2026-11-23T10:15:00.000000Z','bench 1','[]',0,0,'2026-11-24T10:00:00.000000Z',NULL,0);
INSERT INTO "scans" VALUES(2,28020682,26642483,'imei','353209110000015','2026-11-23T10:15:00.000000Z','bench 1','["serial:F2LXJ2CWHG7F"]',0,1,NULL,NULL,0);
CREATE TABLE schema_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT schema_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "schema_version" VALUES('0009');
CREATE TABLE service_health (
	service TEXT NOT NULL, 
	status TEXT NOT NULL, 
	since VARCHAR(27) NOT NULL, 
	not_before VARCHAR(27), 
	last_good_at VARCHAR(27), 
	detail TEXT NOT NULL, 
	remaining INTEGER, 
	window_ends_at VARCHAR(27), 
	CONSTRAINT pk_service_health PRIMARY KEY (service)
);
INSERT INTO "service_health" VALUES('shipstation','ok','2026-11-24T10:00:00.000000Z',NULL,'2026-11-24T10:00:00.000000Z','',39,'2026-11-24T10:00:50.000000Z');
CREATE TABLE shipments (
	source TEXT NOT NULL, 
	shipment_id BIGINT NOT NULL, 
	order_id BIGINT NOT NULL, 
	shipstation_order_id BIGINT, 
	tracking_number TEXT NOT NULL, 
	created_at VARCHAR(27) NOT NULL, 
	voided BOOLEAN NOT NULL, 
	fees_cents BIGINT, 
	facts TEXT NOT NULL, 
	raw JSON NOT NULL, 
	first_seen_at VARCHAR(27) NOT NULL, 
	changed_at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_shipments PRIMARY KEY (source, shipment_id), 
	CONSTRAINT fk_shipments_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "shipments" VALUES('label',501,28020682,91234567,'1Z999AA10123456784','2026-11-24T10:00:00.000000Z',0,560,'{"source":"label","shipment_id":501,"shipstation_order_id":91234567,"order_number":"28020682","tracking_number":"1Z999AA10123456784","created_at":"2026-11-24T10:00:00Z","order_key":"","carrier_code":"ups","service_code":"ups_standard","ship_date":"2026-11-24","fees_cents":560,"voided":false,"voided_at":null,"is_return":false,"marketplace_notified":false,"notify_error":"","store_id":null}','{"shipmentId": 501}','2026-11-24T10:00:00.000000Z','2026-11-24T10:00:00.000000Z');
CREATE TABLE shipstation_orders (
	shipstation_order_id BIGINT NOT NULL, 
	order_id BIGINT NOT NULL, 
	parent_id BIGINT, 
	order_number TEXT NOT NULL, 
	order_key TEXT NOT NULL, 
	status TEXT NOT NULL, 
	internal_notes TEXT NOT NULL, 
	store_id BIGINT, 
	modified_at VARCHAR(27) NOT NULL, 
	facts TEXT NOT NULL, 
	raw JSON NOT NULL, 
	first_seen_at VARCHAR(27) NOT NULL, 
	changed_at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_shipstation_orders PRIMARY KEY (shipstation_order_id), 
	CONSTRAINT fk_shipstation_orders_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "shipstation_orders" VALUES(91234567,28020682,NULL,'28020682','bm-eu-28020682','awaiting_shipment','353209110000015',41,'2026-11-24T10:00:00.000000Z','{"shipstation_order_id":91234567,"order_number":"28020682","order_key":"bm-eu-28020682","status":"awaiting_shipment","internal_notes":"353209110000015","modified_at":"2026-11-24T10:00:00Z","store_id":41,"parent_id":null,"merged_or_split":false}','{"orderId": 91234567, "unknownKey": {"a": [1, null]}}','2026-11-24T10:00:00.000000Z','2026-11-24T10:00:00.000000Z');
CREATE TABLE stock_list (
	number INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	imported_at VARCHAR(27) NOT NULL, 
	phones INTEGER NOT NULL, 
	grades JSON NOT NULL, 
	CONSTRAINT pk_stock_list PRIMARY KEY (number)
);
INSERT INTO "stock_list" VALUES(1,'stock.csv','2026-11-24T10:00:00.000000Z',1,'{"a": 11}');
CREATE TABLE stock_parts (
	part INTEGER NOT NULL, 
	phones JSON NOT NULL, 
	CONSTRAINT pk_stock_parts PRIMARY KEY (part)
);
INSERT INTO "stock_parts" VALUES(1,'{"imei:353209110000015": "2|0|5|SKU-1A"}');
CREATE TABLE texts (
	name TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_texts PRIMARY KEY (name)
);
INSERT INTO "texts" VALUES('mode','bridge');
INSERT INTO "texts" VALUES('rewrite_wanted','yes');
CREATE TABLE type_code_assignments (
	tac TEXT NOT NULL, 
	model_key TEXT NOT NULL, 
	CONSTRAINT pk_type_code_assignments PRIMARY KEY (tac, model_key)
);
INSERT INTO "type_code_assignments" VALUES('35320911','iphone 11');
INSERT INTO "type_code_assignments" VALUES('35320911','iphone 11 pro');
CREATE TABLE type_code_sightings (
	tac TEXT NOT NULL, 
	sku TEXT NOT NULL, 
	model_key TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_type_code_sightings PRIMARY KEY (tac, sku, model_key)
);
INSERT INTO "type_code_sightings" VALUES('35320911','SKU-1','iphone 11',3);
CREATE TABLE written (
	order_id BIGINT NOT NULL, 
	lines JSON NOT NULL, 
	status TEXT, 
	CONSTRAINT pk_written PRIMARY KEY (order_id)
);
INSERT INTO "written" VALUES(28020682,'["353209110000015"]','awaiting_shipment');
CREATE INDEX ix_orders_finished ON orders (finished);
CREATE INDEX ix_orders_ship_by ON orders (ship_by);
CREATE INDEX ix_orderlines_imei ON orderlines (imei);
CREATE INDEX ix_orderlines_serial_number ON orderlines (serial_number);
CREATE INDEX ix_orderlines_sku ON orderlines (sku);
CREATE INDEX ix_shipstation_orders_order_id ON shipstation_orders (order_id);
CREATE INDEX ix_shipstation_orders_order_number ON shipstation_orders (order_number);
CREATE INDEX ix_shipstation_orders_status ON shipstation_orders (status);
CREATE INDEX ix_shipments_order_id ON shipments (order_id);
CREATE INDEX ix_shipments_tracking_number ON shipments (tracking_number);
CREATE INDEX ix_scans_order_id ON scans (order_id);
CREATE INDEX ix_scans_value ON scans (value);
CREATE UNIQUE INDEX uq_scans_active ON scans (order_id, kind, value) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX uq_scans_holds ON scans (kind, value) WHERE holds;
CREATE INDEX ix_outbox_order_id ON outbox (order_id);
CREATE INDEX ix_outbox_state_kind ON outbox (state, kind);
CREATE INDEX ix_journal_order_id ON journal (order_id);
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'The journal is only ever added to: nothing in it is changed or removed.'); END;
CREATE TRIGGER scans_refuse_delete BEFORE DELETE ON scans BEGIN SELECT RAISE(ABORT, 'A scan stays as it was read: it can be withdrawn, not changed or removed.'); END;
CREATE TRIGGER scans_stay_withdrawn BEFORE UPDATE ON scans WHEN OLD.withdrawn_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'A scan stays as it was read: it can be withdrawn, not changed or removed.'); END;
CREATE INDEX ix_order_list_settled ON order_list (settled, created_at, order_id, announced);
CREATE TRIGGER order_words_insert AFTER INSERT ON order_words BEGIN INSERT INTO order_trigrams (rowid, words, numbers) VALUES (new.order_id, new.words, new.numbers); END;
CREATE TRIGGER order_words_delete AFTER DELETE ON order_words BEGIN INSERT INTO order_trigrams (order_trigrams, rowid, words, numbers) VALUES ('delete', old.order_id, old.words, old.numbers); END;
CREATE TRIGGER order_words_update AFTER UPDATE ON order_words BEGIN INSERT INTO order_trigrams (order_trigrams, rowid, words, numbers) VALUES ('delete', old.order_id, old.words, old.numbers); INSERT INTO order_trigrams (rowid, words, numbers) VALUES (new.order_id, new.words, new.numbers); END;
CREATE INDEX ix_journal_event_entry_id ON journal (event, entry_id);
CREATE INDEX ix_shipments_created_at_order_id_voided ON shipments (created_at, order_id, voided);
CREATE INDEX ix_announcements_announced_at ON announcements (announced_at);
CREATE INDEX ix_scans_recorded_at ON scans (recorded_at);
CREATE INDEX ix_scan_companions_value ON scan_companions (value);
CREATE TRIGGER scans_refuse_change BEFORE UPDATE OF scan_id, order_id, orderline_id, kind, value, recorded_at, bench ON scans BEGIN SELECT RAISE(ABORT, 'A scan stays as it was read: it can be withdrawn, not changed or removed.'); END;
CREATE INDEX ix_order_list_closed_at ON order_list (closed_at);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal WHEN NOT (NEW.entry_id = OLD.entry_id AND NEW.at = OLD.at AND NEW.event = OLD.event AND NEW.bench = OLD.bench AND NEW.order_id IS OLD.order_id AND (NEW.subject = OLD.subject OR instr(NEW.subject, '…') > 0) AND (NEW.detail = OLD.detail OR instr(NEW.detail, '…') > 0) AND (NEW.replaced = OLD.replaced OR instr(NEW.replaced, '…') > 0) AND (OLD.event = 'refused' OR EXISTS (SELECT 1 FROM erased_buyers WHERE order_id = OLD.order_id))) BEGIN SELECT RAISE(ABORT, 'The journal is only ever added to: nothing in it is changed or removed.'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('scans',2);
INSERT INTO "sqlite_sequence" VALUES('outbox',3);
INSERT INTO "sqlite_sequence" VALUES('journal',2);
CREATE VIRTUAL TABLE order_trigrams USING fts5(words, numbers, content='order_words', content_rowid='order_id', tokenize='trigram case_sensitive 1');
INSERT INTO order_trigrams(order_trigrams) VALUES('rebuild');
COMMIT;
